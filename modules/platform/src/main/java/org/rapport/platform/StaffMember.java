package org.rapport.platform;

/**
 * A member of staff as other modules know them.
 *
 * @param id the account's id; kept by other modules as a plain number
 * @param login the name they sign in with
 * @param name the name shown to colleagues
 */
public record StaffMember(long id, String login, String name) {}
