package org.rapport.stakeholder.staff;

import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.upkeep.CommunicationEntry;

/** A line of a communication plan while it is typed in. */
public class CommunicationDraft extends RhythmDraft {

  private static final long serialVersionUID = 1L;

  private String purpose;
  private Medium medium;
  private Long contact;
  private Long account;
  private boolean twoWay = true;
  private ConsentPurpose consent = ConsentPurpose.INFORMATION;

  CommunicationDraft(long account) {
    this.account = account;
  }

  CommunicationEntry entry() {
    return new CommunicationEntry(purpose, medium, recurrence(), contact, account, twoWay, consent);
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public Medium getMedium() {
    return medium;
  }

  public void setMedium(Medium medium) {
    this.medium = medium;
  }

  public Long getContact() {
    return contact;
  }

  public void setContact(Long contact) {
    this.contact = contact;
  }

  public Long getAccount() {
    return account;
  }

  public void setAccount(Long account) {
    this.account = account;
  }

  public boolean isTwoWay() {
    return twoWay;
  }

  public void setTwoWay(boolean twoWay) {
    this.twoWay = twoWay;
  }

  public ConsentPurpose getConsent() {
    return consent;
  }

  public void setConsent(ConsentPurpose consent) {
    this.consent = consent;
  }
}
