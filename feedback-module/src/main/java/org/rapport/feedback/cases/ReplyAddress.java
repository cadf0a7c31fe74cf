package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rapport.feedback.receipts.ReplyToken;

/** An address that leads to a case, given to its complainant in one mail. */
@Entity
@Table(schema = "feedback", name = "reply_addresses")
class ReplyAddress {

  @Id private byte[] hash;

  @Column(name = "case_id")
  private long caseId;

  protected ReplyAddress() {}

  ReplyAddress(ReplyToken token, long caseId) {
    this.hash = token.hash();
    this.caseId = caseId;
  }
}
