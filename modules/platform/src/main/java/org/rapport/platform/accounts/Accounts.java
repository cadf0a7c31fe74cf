package org.rapport.platform.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.kernel.Slice;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;

/** Where accounts are kept. */
interface Accounts {

  void add(Account account);

  /**
   * Until this transaction ends nobody else adds or changes an account: of two who want the same
   * login at once, the second sees that it is taken.
   */
  void takeTurns();

  Optional<Account> with(long id);

  /** In any spelling of upper and lower case. */
  Optional<Account> withLogin(String login);

  /** Enabled accounts with this e-mail address or login. */
  List<Account> reachableBy(String loginOrEmail);

  List<Account> withIds(Collection<Long> ids);

  /** Enabled ones with any of the roles, by name; at most 5,000. */
  List<StaffMember> inAnyOf(Set<Role> roles);

  /** By login; {@code search} is found in login, name and e-mail address. */
  Slice<Account> list(String search, String cursor, int size);

  /** Ids of the enabled administrators, locked so that no two demotions pass each other. */
  List<Long> lockAdministrators();

  boolean isEmpty();
}
