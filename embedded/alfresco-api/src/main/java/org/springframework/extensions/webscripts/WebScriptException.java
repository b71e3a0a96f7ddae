package org.springframework.extensions.webscripts;

import java.util.Map;
import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/** A request that fails with a status: 500 unless another is given. */
public class WebScriptException extends PlatformRuntimeException implements StatusTemplateFactory {

    private static final long serialVersionUID = 1L;

    private final int status;
    private transient StatusTemplateFactory statusTemplateFactory;

    public WebScriptException(String msgId) {
        this(Status.STATUS_INTERNAL_SERVER_ERROR, msgId);
    }

    public WebScriptException(int status, String msgId) {
        super(msgId);
        this.status = status;
    }

    public WebScriptException(String msgId, Throwable cause) {
        this(Status.STATUS_INTERNAL_SERVER_ERROR, msgId, cause);
    }

    public WebScriptException(int status, String msgId, Throwable cause) {
        super(msgId, cause);
        this.status = status;
    }

    public WebScriptException(String msgId, Object... args) {
        this(Status.STATUS_INTERNAL_SERVER_ERROR, msgId, args);
    }

    public WebScriptException(int status, String msgId, Object... args) {
        super(msgId, args);
        this.status = status;
    }

    public WebScriptException(String msgId, Throwable cause, Object... args) {
        this(Status.STATUS_INTERNAL_SERVER_ERROR, msgId, cause, args);
    }

    public WebScriptException(int status, String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
        this.status = status;
    }

    public void setStatusTemplate(StatusTemplate statusTemplate, Map<String, Object> statusModel) {
        setStatusTemplateFactory(new StatusTemplateFactory() {
            @Override
            public StatusTemplate getStatusTemplate() {
                return statusTemplate;
            }

            @Override
            public Map<String, Object> getStatusModel() {
                return statusModel;
            }
        });
    }

    public void setStatusTemplateFactory(StatusTemplateFactory statusTemplateFactory) {
        this.statusTemplateFactory = statusTemplateFactory;
    }

    public int getStatus() {
        return status;
    }

    @Override
    public StatusTemplate getStatusTemplate() {
        return statusTemplateFactory == null ? null : statusTemplateFactory.getStatusTemplate();
    }

    @Override
    public Map<String, Object> getStatusModel() {
        Map<String, Object> model = statusTemplateFactory == null ? null : statusTemplateFactory.getStatusModel();
        return model == null ? Map.of() : model;
    }
}
