package org.eiso.demo;

import java.io.PrintStream;
import java.util.List;

/** What a newcomer is told after the demonstration has been loaded. */
final class Greeting {
    private Greeting() {}

    static void print(PrintStream out, String address, List<String> logins) {
        out.println();
        out.println("The demonstration agency is ready at " + address + "/s/eiso/units");
        out.println();
        out.println("Logins (all with the password of the demonstration, $EISO_DEMO_PASSWORD, usually \"demo\"):");
        logins.forEach(login -> out.println("  " + login));
        out.println();
        out.println("Three things to try:");
        out.println("  1. Find the procedure in force as an ordinary reader, typed without accents:");
        out.println("       curl -u thuy:demo '" + address + "/s/eiso/search?unit=sokhcn&q=kiem+soat+tai+lieu'");
        out.println("  2. See what waits for the deputy director, and decide it:");
        out.println("       curl -u khanh:demo '" + address + "/s/eiso/tasks'");
        out.println("  3. Compare the register of a reader with that of the ISO secretary:");
        out.println("       curl -u thuy:demo '" + address + "/s/eiso/units/sokhcn/documents'");
        out.println("       curl -u lan:demo  '" + address + "/s/eiso/units/sokhcn/documents'");
    }
}
