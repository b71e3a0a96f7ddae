package org.alfresco.repo.security.authentication;

import java.util.Set;

public interface TicketComponent {
    String getNewTicket(String value) throws AuthenticationException;

    String getCurrentTicket(String value, boolean flag);

    String validateTicket(String value) throws AuthenticationException;

    void invalidateTicketById(String value);

    void invalidateTicketByUser(String value);

    int countTickets(boolean flag);

    Set<String> getUsersWithTickets(boolean flag);

    int invalidateTickets(boolean flag);

    String getAuthorityForTicket(String value);

    void clearCurrentTicket();

    boolean getUseSingleTicketPerUser();
}
