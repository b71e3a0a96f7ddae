package org.eiso.issue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.eiso.alfresco.Digests;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.eiso.web.Answer;
import org.eiso.web.Input;

/** Hands out an issue's file, byte for byte. */
public final class Download {

    private final ContentService contents;

    public Download(ContentService contents) {
        this.contents = contents;
    }

    /** @param issue one that the asking person may read */
    public Answer of(Issue issue, Input input) {
        ContentData content = issue.content();
        ContentReader reader = contents.getReader(issue.node(), ContentModel.PROP_CONTENT);
        if (content == null || reader == null || !reader.exists()) {
            throw Refusal.of(RefusalCode.NOT_FOUND).with("id", issue.id()).asException();
        }
        // a content address is never written twice
        String tag = Digests.sha256(content.getContentUrl()).substring(0, 32);
        if (input.alreadyHas(tag)) {
            return Answer.empty(304).tagged(tag);
        }
        return Answer.content(reader)
                .tagged(tag)
                .with("Content-Disposition", disposition(issue.name()))
                .with("Cache-Control", "private, no-cache");
    }

    /** RFC 6266 with the name of RFC 5987, and a plain name for old programs. */
    static String disposition(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
