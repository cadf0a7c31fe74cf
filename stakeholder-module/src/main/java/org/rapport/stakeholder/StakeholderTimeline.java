package org.rapport.stakeholder;

/**
 * One timeline per stakeholder, over all features and modules (mission R16): every feature tells
 * what happened, in its own transaction. A case without a name never gets on it.
 */
public interface StakeholderTimeline {

  void tell(TimelineEvent event);
}
