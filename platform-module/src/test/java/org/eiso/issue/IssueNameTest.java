package org.eiso.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueNameTest {

    @ParameterizedTest
    @CsvSource({
        "QT.ISO.01, Quy trình kiểm soát tài liệu, a.docx, QT.ISO.01 Quy trình kiểm soát tài liệu.docx",
        "HD 01/2026, Ai? Làm gì: khi nào, b.tar.gz, HD 01-2026 Ai- Làm gì- khi nào.gz",
        "QT.01, '  Hai   khoảng ', c, QT.01 Hai khoảng",
        "QT.01, Kết thúc bằng chấm..., d, QT.01 Kết thúc bằng chấm",
        "QT.01, Tiêu đề, e.đuôi lạ, QT.01 Tiêu đề"
    })
    void aNameIsCodeAndTitleInLettersThatAlfrescoTakes(String code, String title, String file, String name) {
        assertThat(IssueName.of(code, title, file)).isEqualTo(name);
    }

    @Test
    void aLongTitleIsCutBeforeTheExtension() {
        String name = IssueName.of("QT.01", "x".repeat(500), "a.docx");

        assertThat(name).hasSizeLessThan(200).endsWith("x.docx");
    }
}
