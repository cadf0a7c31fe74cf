package org.rapport.stakeholder.greetings;

import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Language;

/**
 * What is known now about somebody who may be written to.
 *
 * @param contactId the main contact, null where there is none
 * @param contact its name
 * @param language null where nobody asked
 * @param consents whether the contact's last answer for the occasion was yes
 * @param careful whether something about them must be handled with care
 * @param greeted whether they were greeted on this occasion lately
 * @param agent account of who represents us, null where nobody does
 */
record Addressee(
    long stakeholderId,
    String stakeholder,
    StakeholderStatus status,
    Long contactId,
    String contact,
    String email,
    Language language,
    boolean consents,
    boolean careful,
    boolean greeted,
    Long agent) {

  /**
   * Why they are not written to, null where they are.
   *
   * @param complaint what a complaint of theirs is to who writes, null where there is none
   */
  GreetingObstacle obstacle(GreetingObstacle complaint) {
    if (contact == null) {
      return GreetingObstacle.NO_CONTACT;
    }
    if (!consents) {
      return GreetingObstacle.NO_CONSENT;
    }
    if (complaint != null) {
      return complaint;
    }
    if (careful) {
      return GreetingObstacle.HANDLE_WITH_CARE;
    }
    if (greeted) {
      return GreetingObstacle.GREETED_ALREADY;
    }
    return email == null ? GreetingObstacle.NO_EMAIL : null;
  }

  Language spoken() {
    return language == null ? Language.ofName(contact == null ? stakeholder : contact) : language;
  }
}
