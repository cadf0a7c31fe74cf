package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapport.kernel.Slice;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;

@ApplicationScoped
class JpaAccounts implements Accounts {

  private static final int MOST = 5_000;
  private static final String MATCHES =
      " where (lower(a.login) like :search escape '\\' or lower(a.name) like :search escape '\\'"
          + " or lower(a.email) like :search escape '\\')";

  @PersistenceContext(unitName = "platform")
  private EntityManager em;

  protected JpaAccounts() {}

  JpaAccounts(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  @Override
  public void takeTurns() {
    em.createNativeQuery("lock table platform.account in share row exclusive mode").executeUpdate();
  }

  @Override
  public Optional<Account> with(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  @Override
  public Optional<Account> withLogin(String login) {
    return em.createQuery("select a from Account a where lower(a.login) = :login", Account.class)
        .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Account> reachableBy(String loginOrEmail) {
    return em.createQuery(
            "select a from Account a where a.disabled = false"
                + " and (lower(a.login) = :typed or lower(a.email) = :typed) order by a.id",
            Account.class)
        .setParameter("typed", loginOrEmail.strip().toLowerCase(Locale.ROOT))
        .setMaxResults(5)
        .getResultList();
  }

  @Override
  public List<Account> withIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select distinct a from Account a left join fetch a.roles where a.id in :ids",
            Account.class)
        .setParameter("ids", Set.copyOf(ids))
        .getResultList();
  }

  @Override
  public List<StaffMember> inAnyOf(Set<Role> roles) {
    return em.createQuery(
            "select new org.rapport.platform.StaffMember(a.id, a.login, a.name)"
                + " from Account a where a.disabled = false and exists"
                + " (select r from Account b join b.roles r where b.id = a.id and r in :roles)"
                + " order by a.name, a.id",
            StaffMember.class)
        .setParameter("roles", roles)
        .setMaxResults(MOST)
        .getResultList();
  }

  @Override
  public Slice<Account> list(String search, String cursor, int size) {
    LoginCursor from = LoginCursor.parse(cursor);
    List<Account> found = page(search, from, size + 1);
    boolean more = found.size() > size;
    List<Account> items = new ArrayList<>(more ? found.subList(0, size) : found);
    if (from.isBackwards()) {
      Collections.reverse(items);
    }
    return from.slice(items, more, count(search));
  }

  private List<Account> page(String search, LoginCursor from, int size) {
    String direction =
        from.isBackwards()
            ? " and lower(a.login) < :login order by lower(a.login) desc"
            : " and lower(a.login) > :login order by lower(a.login)";
    return em.createQuery("select a from Account a" + MATCHES + direction, Account.class)
        .setParameter("search", pattern(search))
        .setParameter("login", from.login())
        .setMaxResults(size)
        .getResultList();
  }

  private long count(String search) {
    TypedQuery<Long> counted =
        em.createQuery("select count(a) from Account a" + MATCHES, Long.class);
    return counted.setParameter("search", pattern(search)).getSingleResult();
  }

  private static String pattern(String search) {
    String typed = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    return "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  @Override
  public List<Long> lockAdministrators() {
    List<?> ids =
        em.createNativeQuery(
                "select a.id from platform.account a join platform.account_role r"
                    + " on r.account_id = a.id and r.role = 'ADMINISTRATOR'"
                    + " where not a.disabled order by a.id for update of a")
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public boolean isEmpty() {
    return em.createQuery("select a.id from Account a", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
