package org.eiso.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void wordsAreTakenApartAndPhrasesKept() {
        assertThat(QueryWords.of(" quy trình  \"kiểm soát tài liệu\" QT-01 "))
                .containsExactly("quy", "trình", "kiểm soát tài liệu", "QT-01");
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(QueryWords.of("* : \" \" -")).isEmpty();
    }

    @Test
    void aFragmentIsHarmless() {
        String highlighted = "a <script> & " + Fragments.OPEN + "quy trình" + Fragments.CLOSE + "\n  b";

        assertThat(Fragments.html(highlighted)).isEqualTo("a &lt;script&gt; &amp; <mark>quy trình</mark> b");
    }
}
