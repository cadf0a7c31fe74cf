package org.rapport.platform.staff;

import java.io.Serializable;
import java.util.Set;
import org.rapport.platform.Role;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.AccountDetails;

/** What is typed about an account, and which version of it was shown. */
public class AccountForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private long version;
  private String login;
  private String name;
  private String email;
  private String language;
  private Role[] roles = {};
  private boolean disabled;

  static AccountForm of(Account account) {
    AccountForm form = new AccountForm();
    form.version = account.version();
    form.login = account.login();
    form.name = account.name();
    form.email = account.email();
    form.language = account.language();
    form.roles = account.roles().toArray(Role[]::new);
    form.disabled = account.isDisabled();
    return form;
  }

  AccountDetails details() {
    return new AccountDetails(login, name, email, language, Set.of(roles), disabled);
  }

  long version() {
    return version;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Role[] getRoles() {
    return roles;
  }

  public void setRoles(Role[] roles) {
    this.roles = roles;
  }

  public boolean isDisabled() {
    return disabled;
  }

  public void setDisabled(boolean disabled) {
    this.disabled = disabled;
  }
}
