package org.rapport.feedback.rest;

import org.rapport.feedback.cases.Sender;

/**
 * Who sent a confidential case.
 *
 * @param stakeholder id of the registered stakeholder, or null where none is linked
 */
public record SenderJson(ContactJson contact, Long stakeholder) {

  static SenderJson of(Sender sender) {
    return new SenderJson(
        ContactJson.of(sender.contact()),
        sender.stakeholder() == null ? null : sender.stakeholder().id());
  }
}
