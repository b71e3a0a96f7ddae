package org.eiso.host.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.eiso.host.web.rest.RestRoutes.Found;
import org.junit.jupiter.api.Test;

class RestRoutesTest {

    private final RestRoutes routes = new RestRoutes();

    RestRoutesTest() {
        routes.add("GET", "/people/{person}", request -> RestResponse.nothing());
        routes.add("GET", "/people/all", request -> RestResponse.nothing());
        routes.add("PUT", "/people/{person}", request -> RestResponse.nothing());
        routes.addAnonymous("POST", "/tickets", request -> RestResponse.nothing());
    }

    @Test
    void aFixedSegmentBeatsAToken() {
        assertThat(routes.find("GET", "/people/all")).extracting(Found::values).isEqualTo(Map.of());
        assertThat(routes.find("GET", "/people/an")).extracting(Found::values).isEqualTo(Map.of("person", "an"));
    }

    @Test
    void segmentsMatchAsAWhole() {
        assertThat(routes.find("GET", "/people/an/groups")).isNull();
        assertThat(routes.find("GET", "/people")).isNull();
        assertThat(routes.find("DELETE", "/people/an")).isNull();
        assertThat(routes.methods("/people/an")).containsExactly("GET", "PUT");
    }

    @Test
    void aListSaysWhichPartOfTheWholeItIs() {
        assertThat(new Paging(1, 2).part(List.of("a", "b", "c", "d"), text -> text))
                .isEqualTo(Map.of(
                        "list",
                        Map.of(
                                "pagination",
                                Map.of(
                                        "count", 2,
                                        "hasMoreItems", true,
                                        "totalItems", 4L,
                                        "skipCount", 1,
                                        "maxItems", 2),
                                "entries",
                                List.of(Map.of("entry", "b"), Map.of("entry", "c")))));
        assertThat(new Paging(9, 2).part(List.of("a"), text -> text).toString()).contains("count=0");
    }

    @Test
    void aPartThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Paging.of("-1", null)).isInstanceOf(RestException.class);
        assertThatThrownBy(() -> Paging.of("0", "0")).isInstanceOf(RestException.class);
        assertThatThrownBy(() -> Paging.of("x", null)).isInstanceOf(RestException.class);
        assertThat(Paging.of(null, null)).isEqualTo(new Paging(0, 100));
    }
}
