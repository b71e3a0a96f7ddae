package org.alfresco.repo.workflow;

import org.alfresco.service.cmr.workflow.WorkflowException;

/** Global ids of workflows and tasks: the engine's id, a dollar sign and the engine's own id. */
public class BPMEngineRegistry {
    private static final char SEPARATOR = '$';
    private static final String[] ENGINES = {"activiti"};

    public BPMEngineRegistry() {}

    public String[] getWorkflowComponents() {
        return ENGINES.clone();
    }

    public String[] getTaskComponents() {
        return ENGINES.clone();
    }

    public static String createGlobalId(String engineId, String localId) {
        return engineId + SEPARATOR + localId;
    }

    /**
     * Takes a global id apart.
     *
     * @throws WorkflowException if it does not have exactly two parts
     */
    public static String[] getGlobalIdParts(String globalId) {
        int separator = globalId.indexOf(SEPARATOR);
        if (separator < 0 || separator == globalId.length() - 1 || globalId.indexOf(SEPARATOR, separator + 1) >= 0) {
            throw new WorkflowException("Not a global id of a workflow or task: " + globalId);
        }
        return new String[] {globalId.substring(0, separator), globalId.substring(separator + 1)};
    }

    public static String getEngineId(String globalId) {
        return getGlobalIdParts(globalId)[0];
    }

    public static String getLocalId(String globalId) {
        return getGlobalIdParts(globalId)[1];
    }

    public static boolean isGlobalId(String globalId, String engineId) {
        return globalId.startsWith(engineId + SEPARATOR);
    }
}
