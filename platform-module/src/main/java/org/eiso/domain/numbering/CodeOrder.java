package org.eiso.domain.numbering;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order people expect of codes: numbers by value, letters without case, {@code QT.2} before {@code QT.10}. */
public final class CodeOrder implements Comparator<String> {

    public static final Comparator<String> NATURAL = new CodeOrder();

    private static final Pattern RUN = Pattern.compile("\\p{Nd}+|\\P{Nd}+");

    private CodeOrder() {}

    @Override
    public int compare(String left, String right) {
        Matcher a = RUN.matcher(left);
        Matcher b = RUN.matcher(right);
        while (true) {
            boolean more = a.find();
            if (more != b.find()) {
                return more ? 1 : -1;
            }
            if (!more) {
                return left.compareTo(right);
            }
            int difference = compareRuns(a.group(), b.group());
            if (difference != 0) {
                return difference;
            }
        }
    }

    private static int compareRuns(String a, String b) {
        if (Character.isDigit(a.codePointAt(0)) && Character.isDigit(b.codePointAt(0))) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return a.compareToIgnoreCase(b);
    }
}
