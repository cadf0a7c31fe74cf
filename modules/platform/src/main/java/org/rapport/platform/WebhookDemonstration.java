package org.rapport.platform;

import java.util.List;

/** Made-up webhooks in every state, none of which leads anywhere. */
public interface WebhookDemonstration {

  /**
   * @param keeper account of who has added them
   * @param news what they were told of, the latest last
   */
  void make(long keeper, List<Announcement> news);
}
