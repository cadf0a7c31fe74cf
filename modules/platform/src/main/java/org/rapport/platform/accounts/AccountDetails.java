package org.rapport.platform.accounts;

import java.util.Set;
import org.rapport.platform.Role;

/**
 * What an administrator decides about an account.
 *
 * @param email where to send a new password, or null
 * @param language {@code en}, {@code zh-CN}, or null for whatever the browser prefers
 */
public record AccountDetails(
    String login, String name, String email, String language, Set<Role> roles, boolean disabled) {

  public AccountDetails {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }
}
