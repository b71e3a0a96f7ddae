package org.eiso.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many people at once: codes stay exact, and one of many wins. */
@ExtendWith(TargetParameter.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrencyConformanceTest {
    private static final int CREATIONS = 50;
    private static final int SUBMITS = 20;

    private Agency agency;
    private Session author;

    @BeforeAll
    void foundTheAgency(Target target) {
        agency = Agency.found(target);
        author = agency.person("an", "author");
        Session reviewer = agency.person("binh", "reader");
        agency.route(List.of(reviewer.user()), List.of(reviewer.user()));
    }

    @AfterAll
    void closeTheAgency() {
        if (agency != null) {
            agency.close();
        }
    }

    @Test
    void fiftyParallelCreationsGetFiftyCodesWithoutAGap() throws Exception {
        List<Response> responses = atOnce(
                CREATIONS, n -> () -> Documents.draft(author, agency.unit(), "Quy trình số " + n, "Nội dung " + n));

        assertThat(responses).extracting(Response::statusCode).containsOnly(201);
        List<Integer> numbers = responses.stream()
                .map(response -> response.<String>path("code"))
                .map(code -> Integer.valueOf(code.replaceAll(".*?([0-9]+)$", "$1")))
                .sorted()
                .toList();
        int lowest = numbers.get(0);
        assertThat(numbers).containsExactlyElementsOf(consecutive(lowest, CREATIONS));
    }

    @Test
    void ofTwentyParallelSubmitsOneWinsAndTheOthersAreTold() throws Exception {
        String id = Documents.idOf(Documents.draft(author, agency.unit(), "Quy trình tranh chấp", "Nội dung"));

        List<Response> responses = atOnce(SUBMITS, n -> () -> author.transition(id, Map.of("event", "submit")));

        assertThat(responses)
                .filteredOn(response -> response.statusCode() == 200)
                .hasSize(1);
        assertThat(responses)
                .filteredOn(response -> response.statusCode() != 200)
                .hasSize(SUBMITS - 1)
                .allSatisfy(response -> {
                    assertThat(response.statusCode()).isEqualTo(409);
                    assertThat(response.contentType()).startsWith("application/problem+json");
                    assertThat(response.<String>path("state")).isEqualTo("IN_REVIEW");
                });
    }

    private static List<Integer> consecutive(int from, int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(from + i);
        }
        return numbers;
    }

    private static List<Response> atOnce(int count, IntFunction<Callable<Response>> calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<Response>> futures = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                Callable<Response> call = calls.apply(n);
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<Response> responses = new ArrayList<>();
            for (Future<Response> future : futures) {
                responses.add(future.get());
            }
            return responses;
        } finally {
            threads.shutdown();
        }
    }
}
