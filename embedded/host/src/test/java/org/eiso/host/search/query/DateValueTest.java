package org.eiso.host.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateValueTest {
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2024, 5, 20, 15, 30, 10, 123_000_000, ZoneId.of("Asia/Ho_Chi_Minh"));

    @ParameterizedTest
    @CsvSource({
        "2024, 2023-12-31T17:00:00Z, 2024-12-31T17:00:00Z",
        "2024-02, 2024-01-31T17:00:00Z, 2024-02-29T17:00:00Z",
        "2024-02-28, 2024-02-27T17:00:00Z, 2024-02-28T17:00:00Z",
        "TODAY, 2024-05-19T17:00:00Z, 2024-05-20T17:00:00Z",
        "NOW, 2024-05-20T08:30:10.123Z, 2024-05-20T08:30:10.124Z",
        "2024-02-28T10:00:00Z, 2024-02-28T10:00:00Z, 2024-02-28T10:00:00.001Z",
        "2024-02-28T10:00:00.5+07:00, 2024-02-28T03:00:00.5Z, 2024-02-28T03:00:00.501Z",
        "2024-02-28T10:00, 2024-02-28T03:00:00Z, 2024-02-28T03:00:00.001Z",
        "NOW/DAY, 2024-05-19T17:00:00Z, 2024-05-19T17:00:00.001Z",
        "NOW/YEAR+1MONTH, 2024-01-31T17:00:00Z, 2024-01-31T17:00:00.001Z",
        "now-7days/HOUR, 2024-05-13T08:00:00Z, 2024-05-13T08:00:00.001Z",
        "TODAY-1WEEK, 2024-05-12T17:00:00Z, 2024-05-12T17:00:00.001Z",
    })
    void datesAreReadInTheZoneOfTheRequest(String text, Instant start, Instant end) {
        assertThat(DateValue.parse(text, NOW)).contains(new DateValue(start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2024-13", "2024-02-30", "NOW+DAY", "NOW+1FORTNIGHT", "2024-01-01T25:00:00Z"})
    void otherTextsAreNoDates(String text) {
        assertThat(DateValue.parse(text, NOW)).isEmpty();
    }
}
