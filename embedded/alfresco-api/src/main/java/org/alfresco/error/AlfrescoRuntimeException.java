package org.alfresco.error;

import java.util.Arrays;
import org.alfresco.util.GUID;
import org.springframework.extensions.surf.util.I18NUtil;

/** The root of Alfresco's unchecked exceptions: a message id with parameters, and a number to find it in the log. */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String msgId;

    @SuppressWarnings("serial")
    private final Object[] msgParams;

    private final String numericalId;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, (Object[]) null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    /**
     * @param msgId the key of a message, or the message itself where no bundle has such a key
     */
    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        this(msgId, msgParams, cause, numericalId(cause));
    }

    private AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause, String numericalId) {
        super(numericalId + " " + resolve(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams == null ? new Object[0] : Arrays.copyOf(msgParams, msgParams.length);
        this.numericalId = numericalId;
    }

    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    public static AlfrescoRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    /** The exception itself where it is unchecked, else one that wraps it. */
    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException unchecked ? unchecked : create(e, msgId, objects);
    }

    private static String resolve(String messageId, Object[] params) {
        String message = params == null ? I18NUtil.getMessage(messageId) : I18NUtil.getMessage(messageId, params);
        return message == null ? messageId : message;
    }

    private static String numericalId(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof AlfrescoRuntimeException known) {
                return known.numericalId;
            }
        }
        return GUID.generate().replace("-", "").substring(0, 8);
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams.clone();
    }

    /** The number under which the log has this failure. */
    public String getNumericalId() {
        return numericalId;
    }

    public Throwable getRootCause() {
        Throwable root = this;
        for (Throwable t = getCause(); t != null && t != root; t = t.getCause()) {
            root = t;
        }
        return root;
    }
}
