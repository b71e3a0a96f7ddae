package org.eiso.host.transaction;

/**
 * How often and after which pauses a transaction is tried again.
 *
 * @param max attempts in all
 * @param minWaitMs least pause in milliseconds
 * @param maxWaitMs longest pause in milliseconds
 * @param waitIncrementMs by how many milliseconds the random part of the pause may grow with each failure
 */
public record RetrySettings(int max, int minWaitMs, int maxWaitMs, int waitIncrementMs) {}
