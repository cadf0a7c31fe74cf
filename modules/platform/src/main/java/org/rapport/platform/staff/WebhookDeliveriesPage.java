package org.rapport.platform.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;
import org.rapport.platform.webhooks.DeliveryLine;
import org.rapport.platform.webhooks.DeliveryState;
import org.rapport.platform.webhooks.ReplayDeliveries;
import org.rapport.platform.webhooks.SeeDeliveries;
import org.rapport.platform.webhooks.SeeWebhooks;
import org.rapport.platform.webhooks.Webhook;

/** What was told to which webhook, and telling it again. */
@Named
@ViewScoped
public class WebhookDeliveriesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PER_PAGE = 50;

  @Inject private SeeDeliveries see;
  @Inject private SeeWebhooks webhooks;
  @Inject private ReplayDeliveries replay;
  @Inject private Texts texts;
  @Inject private AuditWords words;

  private Long webhook;
  private DeliveryState state;
  private String page;

  // the rows somebody clicks on must be those they saw
  private transient Slice<DeliveryLine> deliveries;
  private transient List<Webhook> all;

  public Slice<DeliveryLine> getDeliveries() {
    if (deliveries == null) {
      deliveries = see.list(webhook, state, page, PER_PAGE);
    }
    return deliveries;
  }

  public void replay(long id) {
    replay.one(id);
    tell(1);
  }

  public void replayGivenUp() {
    tell(replay.allGivenUp(webhook));
  }

  private void tell(int again) {
    deliveries = null;
    String text = texts.here(Message.of("platform", "webhook.deliveries.queued", again));
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text));
  }

  /** Whether all that one webhook was given up on can be sent again. */
  public boolean isReplayable() {
    return webhook != null && webhooks.count(webhook, DeliveryState.GIVEN_UP) > 0;
  }

  public List<Webhook> getWebhooks() {
    if (all == null) {
      all = webhooks.all();
    }
    return all;
  }

  public List<DeliveryState> getStates() {
    return List.of(DeliveryState.values());
  }

  public String word(String event) {
    return words.action(event);
  }

  public Long getWebhook() {
    return webhook;
  }

  public void setWebhook(Long webhook) {
    this.webhook = webhook;
  }

  public DeliveryState getState() {
    return state;
  }

  public void setState(DeliveryState state) {
    this.state = state;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
