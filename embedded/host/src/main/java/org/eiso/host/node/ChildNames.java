package org.eiso.host.node;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

/** How a child's name is written where it must be unique below its parent. */
final class ChildNames {
    private static final int LONGEST = 255;

    private final DictionaryService dictionary;

    ChildNames(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    boolean mustBeUnique(QName assocType) {
        return dictionary.getAssociation(assocType) instanceof ChildAssociationDefinition definition
                && !definition.getDuplicateChildNamesAllowed();
    }

    /** The text that the database holds unique: upper and lower case are the same. */
    String stored(QName assocType, String name, String uuid) {
        return mustBeUnique(assocType) ? stored(name) : uuid;
    }

    static String stored(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() <= LONGEST) {
            return lower;
        }
        String hash = hash(lower);
        return lower.substring(0, LONGEST - hash.length()) + hash;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
