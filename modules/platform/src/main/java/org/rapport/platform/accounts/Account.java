package org.rapport.platform.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.rapport.platform.Role;
import org.rapport.platform.StaffMember;

/** A member of staff who can sign in: their name, their roles, their password's hash. */
@Entity
@Table(schema = "platform", name = "account")
public class Account {

  @Id
  @SequenceGenerator(
      name = "account",
      schema = "platform",
      sequenceName = "account_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
  private Long id;

  @Version private long version;

  private String login;
  private String name;
  private String email;
  private String language;
  private boolean disabled;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "one_time")
  private boolean oneTime;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "platform",
      name = "account_role",
      joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected Account() {}

  Account(AccountDetails details, Instant now, String by) {
    this.createdAt = now;
    change(details, now, by);
  }

  void change(AccountDetails details, Instant now, String by) {
    AccountDetails checked = details.checked(login -> false);
    this.login = checked.login();
    this.name = checked.name();
    this.email = checked.email();
    this.language = checked.language();
    this.roles.retainAll(checked.roles());
    this.roles.addAll(checked.roles());
    this.disabled = checked.disabled();
    touched(now, by);
  }

  void speak(String chosen) {
    this.language = Languages.optional(chosen, "language");
  }

  /** A password the owner has chosen. */
  void choosePassword(PasswordHash hash) {
    this.passwordHash = hash.value();
    this.oneTime = false;
  }

  /** A password made for the owner, who has to choose another at the next sign-in. */
  void giveOneTimePassword(PasswordHash hash) {
    this.passwordHash = hash.value();
    this.oneTime = true;
  }

  private void touched(Instant now, String by) {
    this.changedAt = now;
    this.changedBy = by;
  }

  boolean isEnabledAdministrator() {
    return !disabled && roles.contains(Role.ADMINISTRATOR);
  }

  PasswordHash passwordHash() {
    return new PasswordHash(passwordHash);
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  /** Null where none is known; such a person gets a new password from an administrator only. */
  public String email() {
    return email;
  }

  /** Language tag, or null for whatever the browser prefers. */
  public String language() {
    return language;
  }

  public Set<Role> roles() {
    return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
  }

  public boolean isDisabled() {
    return disabled;
  }

  /** True while the password is one that somebody else has seen. */
  public boolean mustChangePassword() {
    return oneTime;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Name of who changed it last; null for Rapport itself. */
  public String changedBy() {
    return changedBy;
  }

  public StaffMember member() {
    return new StaffMember(id, login, name);
  }
}
