package org.eiso.host.web.webscript;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Path;

/** A descriptor that was read. Immutable but for the switch of multipart processing, which the API has. */
final class WebScriptDescriptor implements Description {

    /** Where a descriptor was found: the store's path, the script's id below it, and the document. */
    record Source(String storePath, String id, byte[] document) {

        /** The last part of the id: {@code eiso/units.get} is a {@code GET}. */
        String method() {
            return id.substring(id.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        }

        String path() {
            return id + DescriptorReader.SUFFIX;
        }
    }

    /** The transaction asked for. */
    record Transaction(RequiredTransaction required, TransactionCapability capability, int bufferSize)
            implements RequiredTransactionParameters {

        @Override
        public RequiredTransaction getRequired() {
            return required;
        }

        @Override
        public TransactionCapability getCapability() {
            return capability;
        }

        @Override
        public int getBufferSize() {
            return bufferSize;
        }
    }

    /** What the document says. */
    record Content(
            String shortName,
            String description,
            @Nullable String kind,
            Set<String> families,
            List<String> urls,
            RequiredAuthentication authentication,
            @Nullable String runAs,
            Transaction transaction,
            Cache cache,
            FormatStyle formatStyle,
            @Nullable String defaultFormat,
            Lifecycle lifecycle) {}

    private final Source source;
    private final Content content;
    private boolean multipartProcessing;

    WebScriptDescriptor(Source source, Content content, boolean multipartProcessing) {
        this.source = source;
        this.content = content;
        this.multipartProcessing = multipartProcessing;
    }

    @Override
    public String getId() {
        return source.id();
    }

    @Override
    public String getShortName() {
        return content.shortName();
    }

    @Override
    public String getDescription() {
        return content.description();
    }

    @Override
    public String getStorePath() {
        return source.storePath();
    }

    @Override
    public String getScriptPath() {
        int slash = source.id().lastIndexOf('/');
        return slash < 0 ? "" : source.id().substring(0, slash);
    }

    @Override
    public Path getPackage() {
        throw new UnsupportedOperationException("Description.getPackage()");
    }

    @Override
    public String getDescPath() {
        return source.path();
    }

    @Override
    public InputStream getDescDocument() {
        return new ByteArrayInputStream(source.document());
    }

    @Override
    public @Nullable String getKind() {
        return content.kind();
    }

    @Override
    public Set<String> getFamilys() {
        return new TreeSet<>(content.families());
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return content.authentication();
    }

    @Override
    public @Nullable String getRunAs() {
        return content.runAs();
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return content.transaction().required();
    }

    @Override
    public RequiredTransactionParameters getRequiredTransactionParameters() {
        return content.transaction();
    }

    @Override
    public RequiredCache getRequiredCache() {
        return new Cache(content.cache());
    }

    @Override
    public String getMethod() {
        return source.method();
    }

    @Override
    public String[] getURIs() {
        return content.urls().toArray(String[]::new);
    }

    @Override
    public FormatStyle getFormatStyle() {
        return content.formatStyle();
    }

    @Override
    public @Nullable String getDefaultFormat() {
        return content.defaultFormat();
    }

    @Override
    public Map<String, Serializable> getExtensions() {
        return Map.of();
    }

    @Override
    public Lifecycle getLifecycle() {
        return content.lifecycle();
    }

    @Override
    public boolean getMultipartProcessing() {
        return multipartProcessing;
    }

    @Override
    public void setMultipartProcessing(boolean multipartProcessing) {
        this.multipartProcessing = multipartProcessing;
    }

    @Override
    public String toString() {
        return source.storePath() + "/" + source.path();
    }
}
