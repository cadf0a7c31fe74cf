package org.rapport.feedback.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A body outside to which complaints can be referred. */
@Entity
@Table(schema = "feedback", name = "outside_bodies")
class OutsideBody {

  @Id private long id;

  @Version private int version;

  private String name;

  @Column(name = "name_zh")
  private String chineseName;

  private String address;

  @Column(name = "address_zh")
  private String chineseAddress;

  private String reach;

  @Column(name = "reach_zh")
  private String chineseReach;

  private boolean ended;

  protected OutsideBody() {}

  OutsideBody(long id, BodyForm form) {
    this.id = id;
    change(form, false);
  }

  /**
   * @param over whether nothing is referred to it any more
   */
  void change(BodyForm form, boolean over) {
    name = form.name();
    chineseName = form.chineseName();
    address = form.address();
    chineseAddress = form.chineseAddress();
    reach = form.reach();
    chineseReach = form.chineseReach();
    ended = over;
  }

  long id() {
    return id;
  }

  boolean isEnded() {
    return ended;
  }

  BodyView view() {
    BodyForm form = new BodyForm(name, chineseName, address, chineseAddress, reach, chineseReach);
    return new BodyView(id, form, ended);
  }
}
