package org.eiso.domain.numbering;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What makes two spellings the same code: letters and digits only, lower case, without Vietnamese marks, so that
 * {@code qt01}, {@code QT-01} and {@code qt 01} are one.
 */
public record CodeKey(String value) {

    public static CodeKey of(String code) {
        String decomposed = Normalizer.normalize(code, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(point -> {
            // đ does not decompose: its bar is no combining mark
            if (point == 'đ' || point == 'Đ') {
                key.append('d');
            } else {
                key.appendCodePoint(point);
            }
        });
        return new CodeKey(key.toString().toLowerCase(Locale.ROOT));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
