package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.Role;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.FindAccounts;

/** The list of accounts; what it shows is in its address. */
@Named
@RequestScoped
public class AccountsPage {

  private static final int PER_PAGE = 50;

  @Inject private FindAccounts find;

  private String search;
  private String page;
  private Slice<Account> accounts;

  public Slice<Account> getAccounts() {
    if (accounts == null) {
      accounts = find.list(search, page, PER_PAGE);
    }
    return accounts;
  }

  public List<Role> rolesOf(Account account) {
    return account.roles().stream().sorted().toList();
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
