package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface MimetypeService {
    String getExtension(String value);

    String getMimetype(String value);

    Map<String, String> getDisplaysByExtension();

    Map<String, String> getDisplaysByMimetype();

    Map<String, String> getExtensionsByMimetype();

    Map<String, String> getMimetypesByExtension();

    boolean isText(String value);

    List<String> getMimetypes();

    String guessMimetype(String value);

    String guessMimetype(String value, ContentReader contentReader);

    String guessMimetype(String value, InputStream stream);

    String getMimetypeIfNotMatches(ContentReader contentReader);

    Collection<String> getMimetypes(String value);
}
