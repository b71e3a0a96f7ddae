package org.eiso.host.lock;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.mem.Lifetime;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * A lock as it stands in the properties of a {@code cm:lockable} node.
 *
 * @param expires when it ends by itself; null for never
 */
record NodeLock(
        String owner, LockType type, Lifetime lifetime, @Nullable Instant expires, @Nullable String additionalInfo) {

    /** The lock in these properties; null where they hold none. */
    static @Nullable NodeLock in(Map<QName, Serializable> properties) {
        String owner = (String) properties.get(ContentModel.PROP_LOCK_OWNER);
        if (owner == null) {
            return null;
        }
        String type = (String) properties.get(ContentModel.PROP_LOCK_TYPE);
        String lifetime = (String) properties.get(ContentModel.PROP_LOCK_LIFETIME);
        Date expires = (Date) properties.get(ContentModel.PROP_EXPIRY_DATE);
        return new NodeLock(
                owner,
                type == null ? LockType.WRITE_LOCK : LockType.valueOf(type),
                lifetime == null ? Lifetime.PERSISTENT : Lifetime.valueOf(lifetime),
                expires == null ? null : expires.toInstant(),
                (String) properties.get(ContentModel.PROP_LOCK_ADDITIONAL_INFO));
    }

    Map<QName, Serializable> asProperties() {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_LOCK_OWNER, owner);
        properties.put(ContentModel.PROP_LOCK_TYPE, type.name());
        properties.put(ContentModel.PROP_LOCK_LIFETIME, lifetime.name());
        properties.put(ContentModel.PROP_EXPIRY_DATE, expires == null ? null : Date.from(expires));
        properties.put(ContentModel.PROP_LOCK_ADDITIONAL_INFO, additionalInfo);
        return properties;
    }

    LockStatus statusFor(@Nullable String user, Instant now) {
        if (expires != null && expires.isBefore(now)) {
            return LockStatus.LOCK_EXPIRED;
        }
        return owner.equals(user) ? LockStatus.LOCK_OWNER : LockStatus.LOCKED;
    }
}
