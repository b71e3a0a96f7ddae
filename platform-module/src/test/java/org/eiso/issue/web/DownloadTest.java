package org.eiso.issue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void aNameIsSentPlainAndEncoded() {
        assertThat(Download.disposition("QT.01 Đo lường 100%.docx"))
                .isEqualTo("attachment; filename=\"QT.01 Do luong 100_.docx\";"
                        + " filename*=UTF-8''QT.01%20%C4%90o%20l%C6%B0%E1%BB%9Dng%20100%25.docx");
    }

    @Test
    void quotesCannotEndTheName() {
        assertThat(Download.disposition("a\"; x=\"b.txt")).startsWith("attachment; filename=\"a_; x=_b.txt\";");
    }
}
