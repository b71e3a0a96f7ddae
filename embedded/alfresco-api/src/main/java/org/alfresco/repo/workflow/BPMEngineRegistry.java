package org.alfresco.repo.workflow;



public class BPMEngineRegistry {
    public BPMEngineRegistry() { throw new UnsupportedOperationException("BPMEngineRegistry"); }
    public String[] getWorkflowComponents() { throw new UnsupportedOperationException("BPMEngineRegistry.getWorkflowComponents"); }
    public String[] getTaskComponents() { throw new UnsupportedOperationException("BPMEngineRegistry.getTaskComponents"); }
    public static String createGlobalId(String value, String value2) { throw new UnsupportedOperationException("BPMEngineRegistry.createGlobalId"); }
    public static String[] getGlobalIdParts(String value) { throw new UnsupportedOperationException("BPMEngineRegistry.getGlobalIdParts"); }
    public static String getEngineId(String value) { throw new UnsupportedOperationException("BPMEngineRegistry.getEngineId"); }
    public static String getLocalId(String value) { throw new UnsupportedOperationException("BPMEngineRegistry.getLocalId"); }
    public static boolean isGlobalId(String value, String value2) { throw new UnsupportedOperationException("BPMEngineRegistry.isGlobalId"); }
}
