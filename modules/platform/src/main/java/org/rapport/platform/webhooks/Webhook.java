package org.rapport.platform.webhooks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Another program that wants to be told: where it listens, of what, and who keeps it. */
@Entity
@Table(schema = "platform", name = "webhook")
public class Webhook {

  @Id private long id;

  @Version private long version;

  private String name;
  private String url;

  /** Encrypted: a dump of the database signs nothing. */
  private byte[] secret;

  private boolean paused;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "platform",
      name = "webhook_event",
      joinColumns = @JoinColumn(name = "webhook_id"))
  @Column(name = "event")
  private Set<String> events = new HashSet<>();

  @Column(name = "keeper_id")
  private long keeperId;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** Written by who delivers, since something was given up. */
  @Column(name = "failing_since", insertable = false, updatable = false)
  private Instant failingSince;

  protected Webhook() {}

  Webhook(long id, WebhookDetails details, byte[] secret, long keeper, Instant now) {
    this.id = id;
    this.secret = secret;
    change(details, keeper, now);
  }

  /**
   * @param details as they may be kept
   * @param keeper who is told when it fails from now on
   */
  void change(WebhookDetails details, long keeper, Instant now) {
    this.name = details.name();
    this.url = details.url();
    this.events.retainAll(details.events());
    this.events.addAll(details.events());
    this.paused = details.paused();
    this.keeperId = keeper;
    this.changedAt = now;
  }

  void signWith(byte[] other, Instant now) {
    this.secret = other;
    this.changedAt = now;
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String name() {
    return name;
  }

  public String url() {
    return url;
  }

  public List<String> events() {
    return events.stream().sorted().toList();
  }

  public boolean isPaused() {
    return paused;
  }

  long keeper() {
    return keeperId;
  }

  /** Null while nothing was given up since the last delivery that arrived. */
  public Instant failingSince() {
    return failingSince;
  }
}
