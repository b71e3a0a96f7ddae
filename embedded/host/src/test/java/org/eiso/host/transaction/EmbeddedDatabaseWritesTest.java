package org.eiso.host.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.eiso.host.KernelHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseWritesTest {
    @Test
    void whatWasCommittedIsInTheFileAtOnce(@TempDir Path data) throws Exception {
        try (KernelHost host = new KernelHost(Map.of("dir.root", data.toString()))) {
            NodeService nodes = host.bean("nodeService", NodeService.class);
            AuthenticationUtil.runAsSystem(() -> host.inTransaction(() -> {
                for (int i = 0; i < 5; i++) {
                    nodes.createStore("test", "store" + i);
                }
                return null;
            }));

            // What a process that is killed now leaves behind.
            Path copy = data.resolve("copy.mv.db");
            Files.copy(data.resolve("db/eiso.mv.db"), copy);
            String url = "jdbc:h2:file:" + copy.toString().replace(".mv.db", "");
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from store where protocol = 'test'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(5);
            }
            assertThat(nodes.exists(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)).isTrue();
        }
    }
}
