package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.registry.GroupEntry;

/** A stakeholder group while it is typed in. */
public class GroupDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String englishName;
  private String chineseName;
  private boolean internal;
  private boolean service;
  private boolean retired;

  /** Shows what is known. */
  void show(GroupEntry entry) {
    englishName = entry.englishName();
    chineseName = entry.chineseName();
    internal = entry.internal();
    service = entry.service();
    retired = entry.retired();
  }

  GroupEntry entry() {
    return new GroupEntry(englishName, chineseName, internal, service, retired);
  }

  public String getEnglishName() {
    return englishName;
  }

  public void setEnglishName(String englishName) {
    this.englishName = englishName;
  }

  public String getChineseName() {
    return chineseName;
  }

  public void setChineseName(String chineseName) {
    this.chineseName = chineseName;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }

  public boolean isService() {
    return service;
  }

  public void setService(boolean service) {
    this.service = service;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }
}
