package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** A web script's descriptor. */
public interface Description extends BaseDescriptionDocument {

    /** Who may call it, from nobody in particular to administrators. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin
    }

    /** Whether it runs in a transaction. */
    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    /** What the transaction may do. */
    enum TransactionCapability {
        readonly,
        readwrite
    }

    /** The transaction a web script asks for. */
    interface RequiredTransactionParameters {

        RequiredTransaction getRequired();

        TransactionCapability getCapability();

        /** Bytes of the response kept in memory until the commit. */
        int getBufferSize();
    }

    /** The caching a web script allows. */
    interface RequiredCache {

        boolean getNeverCache();

        boolean getIsPublic();

        boolean getMustRevalidate();
    }

    /** How a client may name the format: {@code /a/b.json}, {@code /a/b?format=json}, or either. */
    enum FormatStyle {
        any,
        extension,
        argument
    }

    /** How far an interface may be relied upon. */
    enum Lifecycle {
        none,
        sample,
        draft,
        draft_public_api,
        public_api,
        deprecated,
        internal,
        limited_support
    }

    @Override
    String getStorePath();

    String getScriptPath();

    Path getPackage();

    @Override
    String getDescPath();

    @Override
    InputStream getDescDocument() throws IOException;

    /** The bean {@code webscript.<kind>} that implements it, where the descriptor names one; else null. */
    String getKind();

    Set<String> getFamilys();

    RequiredAuthentication getRequiredAuthentication();

    /** The user it runs as, or null for the user who asks. */
    String getRunAs();

    RequiredTransaction getRequiredTransaction();

    RequiredTransactionParameters getRequiredTransactionParameters();

    RequiredCache getRequiredCache();

    String getMethod();

    String[] getURIs();

    FormatStyle getFormatStyle();

    String getDefaultFormat();

    Map<String, Serializable> getExtensions();

    Lifecycle getLifecycle();

    boolean getMultipartProcessing();

    void setMultipartProcessing(boolean multipartProcessing);
}
