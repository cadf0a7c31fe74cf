package org.rapport.platform.accounts;

import java.util.Set;
import java.util.function.Predicate;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Text;
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

  /**
   * As it may be kept.
   *
   * @param isTaken whether another account has a login
   * @throws Invalid with everything that is wrong
   */
  AccountDetails checked(Predicate<String> isTaken) {
    Problems problems = new Problems();
    String kept = problems.take(() -> new Login(login).value());
    if (kept != null && isTaken.test(kept)) {
      problems.add("login", "account.login.taken");
    }
    String called = problems.take(() -> Text.required(name, "name", 120));
    String address = problems.take(() -> EmailAddress.optional(email, "email"));
    String tag = problems.take(() -> Languages.optional(language, "language"));
    if (roles.isEmpty()) {
      problems.add("roles", "account.roles.none");
    }
    problems.refuse();
    return new AccountDetails(kept, called, address, tag, roles, disabled);
  }
}
