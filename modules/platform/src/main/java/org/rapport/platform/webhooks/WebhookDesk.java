package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Announcements.Catalog;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Opens webhooks for who may keep them. */
@ApplicationScoped
class WebhookDesk {

  /** More than any house has programs to tell; each is a delivery for every event. */
  static final int MOST = 50;

  private final Webhooks webhooks;
  private final PermittedAddresses permitted;
  private final List<String> known;
  private final CurrentUser user;

  protected WebhookDesk() {
    this(null, null, List.of(), null);
  }

  @Inject
  WebhookDesk(
      Webhooks webhooks,
      PermittedAddresses permitted,
      @Any Instance<Catalog> catalogs,
      CurrentUser user) {
    this(
        webhooks,
        permitted,
        catalogs.stream().flatMap(catalog -> catalog.events().stream()).toList(),
        user);
  }

  WebhookDesk(
      Webhooks webhooks, PermittedAddresses permitted, List<String> known, CurrentUser user) {
    this.webhooks = webhooks;
    this.permitted = permitted;
    this.known = known;
    this.user = user;
  }

  List<String> events() {
    return known;
  }

  List<Webhook> all() {
    user.require(Permission.SETTINGS_MANAGE);
    return webhooks.all();
  }

  Webhook open(long id) {
    user.require(Permission.SETTINGS_MANAGE);
    return webhooks.with(id).orElseThrow(NotFound::new);
  }

  /**
   * @param version of the webhook as it was seen
   * @throws Refusal where it was changed since
   */
  Webhook open(long id, long version) {
    Webhook webhook = open(id);
    if (webhook.version() != version) {
      throw Refusal.because("platform", "webhook.changedMeanwhile");
    }
    return webhook;
  }

  WebhookDetails checked(WebhookDetails details) {
    return details.checked(permitted, known);
  }

  void requireRoom() {
    if (all().size() >= MOST) {
      throw Refusal.because("platform", "webhook.tooMany", MOST);
    }
  }

  long keeper() {
    return user.signedIn().id();
  }
}
