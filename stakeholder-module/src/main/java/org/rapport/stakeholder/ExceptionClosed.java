package org.rapport.stakeholder;

/**
 * Fired in the transaction that closes an exception (mission J15).
 *
 * @param named whether it names a colleague; few may know of it then
 */
public record ExceptionClosed(long stakeholderId, long exceptionId, boolean named) {}
