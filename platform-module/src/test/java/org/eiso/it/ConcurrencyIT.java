package org.eiso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eiso.document.NewDocument;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.lifecycle.State;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusalCode;
import org.eiso.issue.Issue;
import org.junit.jupiter.api.Test;

/** Many people at the same moment. */
class ConcurrencyIT {

    private final Host host = Host.get();
    private final Host.Agency agency = host.found();

    @Test
    void fiftyAtOnceGetFiftyCodesWithoutAGap() throws Exception {
        List<String> codes =
                atOnce(50, n -> () -> agency.draft("Song song " + n).code());

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> String.format("QT.ISO.%02d", n))
                        .toList());
    }

    @Test
    void ofTwentyWhoSubmitAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        Issue issue = agency.draft("Tranh nhau trình");

        List<String> heard = atOnce(20, n -> () -> {
            try {
                agency.perform(agency.an, issue, Event.SUBMIT);
                return "submitted";
            } catch (RuntimeException e) {
                Refusal refusal = Host.refusal(() -> {
                    throw e;
                });
                return refusal.code() + " " + refusal.details().get("state");
            }
        });

        assertThat(heard).filteredOn("submitted"::equals).hasSize(1);
        assertThat(heard)
                .filteredOn(one -> !one.equals("submitted"))
                .containsOnly(RefusalCode.NOT_IN_THIS_STATE + " " + State.IN_REVIEW);
        assertThat(agency.tasks(agency.binh)).hasSize(1);
    }

    @Test
    void reviewersWhoDecideAtTheSameMomentAreBothHeard() throws Exception {
        Issue issue = agency.submit(agency.draft("Cùng lúc nhất trí"));
        List<String> reviewers = List.of(agency.binh, agency.cuc);

        atOnce(2, n -> () -> {
            agency.decide(reviewers.get(n), issue, "endorse", "Nhất trí");
            return n;
        });

        assertThat(agency.read(issue).state()).isEqualTo(State.IN_APPROVAL);
        assertThat(agency.tasks(agency.dung)).hasSize(1);
    }

    @Test
    void ofTenWhoTypeTheSameCodeOneGetsItAndTheOthersLearnOfTheHolder() throws Exception {
        List<String> heard = atOnce(10, n -> () -> {
            // the same code in ten spellings
            String code = "QT" + ".".repeat(n) + "HC-01";
            try {
                return agency.create(
                                agency.an,
                                new NewDocument(
                                        "procedure", "HC", "Gõ tay " + n, code, null, null, List.of(), List.of(), null))
                        .state()
                        .name();
            } catch (RuntimeException e) {
                return Host.refusal(() -> {
                            throw e;
                        })
                        .code()
                        .name();
            }
        });

        assertThat(heard).filteredOn("DRAFT"::equals).hasSize(1);
        assertThat(heard).filteredOn(RefusalCode.CODE_TAKEN.name()::equals).hasSize(9);
    }

    private static <T> List<T> atOnce(int count, java.util.function.IntFunction<Callable<T>> deeds) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                Callable<T> deed = deeds.apply(n);
                futures.add(threads.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
