package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.meetings.ReadMeetings;

/** Answers with a thing as it is now, with its version as the entity tag. */
@ApplicationScoped
class Tagged {

  private final ReadRelationship relationships;
  private final ReadMeetings meetings;

  @Inject
  Tagged(ReadRelationship relationships, ReadMeetings meetings) {
    this.relationships = relationships;
    this.meetings = meetings;
  }

  protected Tagged() {
    this(null, null);
  }

  Response relationship(long id) {
    RelationshipView view = relationships.with(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }

  Response meeting(long id) {
    MeetingView view = meetings.with(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
