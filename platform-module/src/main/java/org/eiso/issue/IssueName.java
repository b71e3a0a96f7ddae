package org.eiso.issue;

import java.text.Normalizer;

/** File names of issues: readable, legal in Alfresco and on people's disks, and not longer than those take. */
public final class IssueName {

    private static final int LONGEST = 180;

    private IssueName() {}

    /** The stable name: {@code <code> <title>.<extension>}. */
    public static String of(String code, String title, String fileName) {
        return compose(code + " " + title, "", fileName);
    }

    /** The name among what is no longer in force, where editions of one document lie side by side. */
    public static String withEdition(Issue issue) {
        String edition = " (" + issue.edition().label().replace('/', '-') + ")";
        return compose(issue.code() + " " + issue.title(), edition, issue.name());
    }

    private static String compose(String text, String suffix, String fileName) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\"*\\\\><?/:|\\p{Cntrl}]", "-")
                .replaceAll("\\s+", " ")
                .strip();
        if (clean.length() > LONGEST) {
            clean = clean.substring(0, LONGEST);
        }
        String extension = extension(fileName);
        String name = clean + suffix;
        // Alfresco refuses names that end with a dot or a blank
        return extension.isEmpty() ? name.replaceAll("[. ]+$", "") : name.strip() + "." + extension;
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1);
        return extension.matches("[A-Za-z0-9]{1,8}") ? extension : "";
    }
}
