package org.eiso.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, taken apart: words, and phrases in quotation marks. */
final class QueryWords {

    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+)");

    private QueryWords() {}

    static List<String> of(String typed) {
        List<String> words = new ArrayList<>();
        Matcher parts = PART.matcher(typed);
        while (parts.find()) {
            String word =
                    parts.group(1) == null ? parts.group(2) : parts.group(1).strip();
            // what has neither letter nor digit is nothing to an index
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
        return words;
    }
}
