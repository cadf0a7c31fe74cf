package org.rapport.platform.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.NotFound;
import org.rapport.platform.Role;
import org.rapport.platform.Texts;
import org.rapport.platform.accounts.Account;
import org.rapport.platform.accounts.ChangeAccount;
import org.rapport.platform.accounts.FindAccounts;
import org.rapport.platform.accounts.GiveOneTimePassword;
import org.rapport.platform.signin.OfferReset;
import org.rapport.platform.signin.Welcome;
import org.rapport.platform.signin.Welcome.Welcomed;

/** An administrator adds or changes one account. */
@Named
@ViewScoped
public class EditAccountPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FindAccounts find;
  @Inject private Welcome welcome;
  @Inject private ChangeAccount change;
  @Inject private GiveOneTimePassword give;
  @Inject private OfferReset offer;
  @Inject private Texts texts;

  private String asked;
  private Long id;
  private AccountForm form = new AccountForm();
  private String oneTimePassword;

  public void open() {
    if (asked != null && !asked.isBlank()) {
      id = number(asked);
      show();
    }
  }

  private static long number(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }

  private void show() {
    form = AccountForm.of(account());
  }

  public void save() {
    oneTimePassword = null;
    if (id == null) {
      Welcomed welcomed = welcome.to(form.details());
      id = welcomed.account().id();
      oneTimePassword = welcomed.oneTimePassword().orElse(null);
      tell("account.edit.created");
    } else {
      change.with(id, form.version(), form.details());
      tell("account.edit.saved");
    }
    show();
  }

  public void mail() {
    oneTimePassword = null;
    offer.asked(account(), texts.language());
    tell("account.edit.mailSent", account().email());
  }

  public void give() {
    oneTimePassword = give.to(id);
    show();
  }

  private Account account() {
    return find.with(id).orElseThrow(NotFound::new);
  }

  private void tell(String key, Object... arguments) {
    String text = texts.here(Message.of("platform", key, arguments));
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text));
  }

  public boolean isNew() {
    return id == null;
  }

  public boolean isReachable() {
    return id != null && offer.reaches(account());
  }

  public List<Role> getAllRoles() {
    return Arrays.asList(Role.values());
  }

  /** Of the last click only; it is nowhere else. */
  public String getOneTimePassword() {
    return oneTimePassword;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public AccountForm getForm() {
    return form;
  }
}
