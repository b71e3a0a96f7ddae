package org.eiso.host.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Loads models and their labels at start. Parent of the beans by which extensions bring theirs. */
public class DictionaryModelBootstrap {
    private @Nullable ModelRegistry dictionaryDAO;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public void setDictionaryDAO(ModelRegistry dictionaryDAO) {
        this.dictionaryDAO = dictionaryDAO;
    }

    /** Files on the class path, each after those it imports. */
    public void setModels(List<String> models) {
        this.models = List.copyOf(models);
    }

    /** Base names of message bundles. */
    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /** Called once the properties are set. */
    public void bootstrap() {
        if (dictionaryDAO == null) {
            throw new IllegalStateException("dictionaryDAO is not set");
        }
        models.forEach(dictionaryDAO::load);
        labels.forEach(I18NUtil::registerResourceBundle);
    }
}
