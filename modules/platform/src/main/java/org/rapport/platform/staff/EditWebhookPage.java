package org.rapport.platform.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.platform.webhooks.AddWebhook;
import org.rapport.platform.webhooks.ChangeWebhook;
import org.rapport.platform.webhooks.RemoveWebhook;
import org.rapport.platform.webhooks.RenewSecret;
import org.rapport.platform.webhooks.SeeWebhooks;
import org.rapport.platform.webhooks.TestWebhook;

/** An administrator adds, changes, tries or removes one webhook. */
@Named
@ViewScoped
public class EditWebhookPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SeeWebhooks see;
  @Inject private AddWebhook add;
  @Inject private ChangeWebhook change;
  @Inject private RenewSecret renew;
  @Inject private TestWebhook test;
  @Inject private RemoveWebhook remove;
  @Inject private Texts texts;
  @Inject private AuditWords words;

  private Long id;
  private WebhookForm form = new WebhookForm();
  private String secret;

  public void open() {
    if (id != null) {
      show();
    }
  }

  private void show() {
    form = WebhookForm.of(see.with(id));
  }

  public void save() {
    secret = null;
    if (id == null) {
      AddWebhook.Added added = add.with(form.details());
      id = added.webhook().id();
      secret = added.secret();
      tell("webhook.edit.added");
    } else {
      change.with(id, form.version(), form.details());
      tell("webhook.edit.saved");
    }
    show();
  }

  public void renew() {
    secret = renew.of(id);
    show();
  }

  public void test() {
    secret = null;
    test.of(id);
    tell("webhook.edit.tested");
  }

  public String remove() {
    remove.with(id);
    return "/staff/admin/webhooks?faces-redirect=true";
  }

  private void tell(String key) {
    String text = texts.here(Message.of("platform", key));
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text));
  }

  public boolean isNew() {
    return id == null;
  }

  public List<String> getAllEvents() {
    return see.events();
  }

  public String word(String event) {
    return words.action(event);
  }

  /** Of the last click only; it is nowhere else. */
  public String getSecret() {
    return secret;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public WebhookForm getForm() {
    return form;
  }
}
