package org.rapport.platform.staff;

import java.io.Serializable;
import java.util.Set;
import org.rapport.platform.webhooks.Webhook;
import org.rapport.platform.webhooks.WebhookDetails;

/** What is typed about a webhook, and which version of it was shown. */
public class WebhookForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private long version;
  private String name;
  private String url;
  private String[] events = {};
  private boolean paused;

  static WebhookForm of(Webhook webhook) {
    WebhookForm form = new WebhookForm();
    form.version = webhook.version();
    form.name = webhook.name();
    form.url = webhook.url();
    form.events = webhook.events().toArray(String[]::new);
    form.paused = webhook.isPaused();
    return form;
  }

  WebhookDetails details() {
    return new WebhookDetails(name, url, Set.of(events), paused);
  }

  long version() {
    return version;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String[] getEvents() {
    return events;
  }

  public void setEvents(String[] events) {
    this.events = events;
  }

  public boolean isPaused() {
    return paused;
  }

  public void setPaused(boolean paused) {
    this.paused = paused;
  }
}
