package org.eiso.host.workflow;

import java.util.List;
import org.alfresco.repo.workflow.WorkflowDeployer;
import org.eiso.host.dictionary.DictionaryModelBootstrap;
import org.eiso.host.dictionary.ModelRegistry;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Deploys the processes of a module with the models and labels of their tasks. The models are loaded after those of
 * every dictionary bootstrap, since they may build on them.
 */
final class ModuleWorkflows extends WorkflowDeployer implements SmartInitializingSingleton {
    private final DictionaryModelBootstrap dictionary = new DictionaryModelBootstrap();

    public void setDictionaryDAO(ModelRegistry dictionaryDAO) {
        dictionary.setDictionaryDAO(dictionaryDAO);
    }

    @Override
    public void setModels(List<String> models) {
        dictionary.setModels(models);
    }

    @Override
    public void setLabels(List<String> labels) {
        dictionary.setLabels(labels);
    }

    @Override
    public void afterSingletonsInstantiated() {
        dictionary.bootstrap();
    }
}
