package org.alfresco.service.descriptor;

import java.io.InputStream;

public interface DescriptorService {
    Descriptor getServerDescriptor();

    Descriptor getCurrentRepositoryDescriptor();

    Descriptor getInstalledRepositoryDescriptor();

    String loadLicense();

    String loadLicense(InputStream stream);

    boolean isBootstrapped();
}
