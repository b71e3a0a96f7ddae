package org.eiso.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestCredentialsTest {

    @Test
    void basicCredentialsNameUserAndPassword() {
        RequestCredentials read = ofHeader(basic("an:bí:mật"));

        assertThat(read).isEqualTo(new RequestCredentials("an", "bí:mật", null));
    }

    @Test
    void aTicketComesInThreeWaysInTheHeader() {
        RequestCredentials expected = new RequestCredentials(null, "", "TICKET_1");

        assertThat(ofHeader(basic("TICKET_1"))).isEqualTo(expected);
        assertThat(ofHeader(basic("ROLE_TICKET:TICKET_1"))).isEqualTo(expected);
        assertThat(ofHeader(basic(":TICKET_1"))).isEqualTo(expected);
    }

    @Test
    void aTicketComesInTheQueryToo() {
        assertThat(RequestCredentials.ofQuery(request(null, "a=b&alf_ticket=TICKET_1")))
                .isEqualTo(new RequestCredentials(null, "", "TICKET_1"));
        assertThat(RequestCredentials.ofQuery(request(null, "a=b"))).isNull();
        assertThat(RequestCredentials.ofQuery(request(null, null))).isNull();
    }

    @Test
    void whatIsNotBasicIsRefused() {
        assertThatThrownBy(() -> ofHeader("Bearer x"))
                .isInstanceOf(RequestCredentials.UnsupportedSchemeException.class);
        assertThatThrownBy(() -> ofHeader("Basic ###"))
                .isInstanceOf(RequestCredentials.UnsupportedSchemeException.class);
        assertThat(RequestCredentials.ofHeader(request(null, null))).isNull();
    }

    @Test
    void thePasswordStaysOutOfTexts() {
        assertThat(new RequestCredentials("an", "secret", null).toString()).doesNotContain("secret");
        assertThat(new RequestCredentials(null, "", "TICKET_1").toString()).doesNotContain("TICKET_1");
    }

    private static RequestCredentials ofHeader(String header) {
        RequestCredentials read = RequestCredentials.ofHeader(request(header, null));
        return java.util.Objects.requireNonNull(read);
    }

    private static String basic(String text) {
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A request of which only header and query are asked. */
    private static HttpServletRequest request(@Nullable String authorization, @Nullable String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RequestCredentialsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> authorization;
                    case "getQueryString" -> query;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
