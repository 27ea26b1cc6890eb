package org.customerprofiles.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerprofiles.benchmarks.RunningServer.Post;

/** A server that takes part: how it is started, filled and asked. Names are those of the results. */
enum Contestant {
    REFERENCE("reference") {
        @Override
        List<String> command(int port) {
            return List.of(Path.of("tck").toAbsolutePath().toString(), "serve", "--port", "" + port);
        }

        @Override
        Post first() {
            return new Post("/domains", Map.of(), "");
        }
    },
    DYNAMODB_LOCAL("DynamoDB Local") {
        @Override
        List<String> command(int port) {
            String folder = System.getProperty("peers") + "/dynamodb-local";
            return List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-Djava.library.path=" + folder,
                    "-cp",
                    folder + File.separator + "*",
                    "com.amazonaws.services.dynamodbv2.local.main.ServerRunner",
                    "-inMemory",
                    "-port",
                    "" + port);
        }

        @Override
        Post first() {
            return dynamodb("ListTables", "{}");
        }
    },
    DYNALITE("dynalite") {
        @Override
        List<String> command(int port) {
            return List.of(
                    "node",
                    System.getProperty("peers") + "/dynalite/node_modules/dynalite/cli.js",
                    "--host",
                    "127.0.0.1",
                    "--createTableMs",
                    "0",
                    "--port",
                    "" + port);
        }

        @Override
        Post first() {
            return dynamodb("ListTables", "{}");
        }
    };

    private static final int BATCH = 25;
    private static final String TABLE = """
            {"TableName":"shop","BillingMode":"PAY_PER_REQUEST",
             "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"},
                                     {"AttributeName":"EmailAddress","AttributeType":"S"}],
             "KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],
             "GlobalSecondaryIndexes":[{"IndexName":"email","Projection":{"ProjectionType":"ALL"},
                                        "KeySchema":[{"AttributeName":"EmailAddress","KeyType":"HASH"}]}]}""";

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** What starts it, on both cores. */
    abstract List<String> command(int port);

    /** What it answers as soon as it is there. */
    abstract Post first();

    /** Puts customers into a peer. */
    static void fill(RunningServer peer, int customers) throws IOException, InterruptedException {
        peer.answer(dynamodb("CreateTable", TABLE));
        Post isThere = dynamodb("DescribeTable", "{\"TableName\":\"shop\"}");
        while (peer.answer(isThere).contains("CREATING")) {
            Thread.sleep(20);
        }
        for (int i = 0; i < customers; i += BATCH) {
            String items = IntStream.range(i, Math.min(i + BATCH, customers))
                    .mapToObj(number -> "{\"PutRequest\":{\"Item\":" + item(number) + "}}")
                    .collect(Collectors.joining(",", "{\"RequestItems\":{\"shop\":[", "]}}"));
            if (!peer.answer(dynamodb("BatchWriteItem", items)).contains("\"UnprocessedItems\":{}")) {
                throw new IllegalStateException("the peer did not take every item");
            }
        }
    }

    /** Where a peer finds the customer with this number. */
    static Post find(int number) {
        return dynamodb(
                "Query",
                "{\"TableName\":\"shop\",\"IndexName\":\"email\",\"KeyConditionExpression\":\"EmailAddress = :e\","
                        + "\"ExpressionAttributeValues\":{\":e\":{\"S\":\"" + Customers.email(number) + "\"}}}");
    }

    private static Post dynamodb(String operation, String body) {
        return new Post(
                "/",
                Map.of(
                        "Content-Type",
                        "application/x-amz-json-1.0",
                        "X-Amz-Target",
                        "DynamoDB_20120810." + operation,
                        "X-Amz-Date",
                        "20260101T000000Z",
                        // any signature will do
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/dynamodb/aws4_request,"
                                + " SignedHeaders=host;x-amz-date;x-amz-target, Signature=" + "0".repeat(64)),
                body);
    }

    private static String item(int number) {
        return Customers.members(number).entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + attribute(member.getValue()))
                .collect(Collectors.joining(",", "{\"id\":{\"S\":\"%032d\"},".formatted(number), "}"));
    }

    private static String attribute(Object value) {
        return value instanceof Map<?, ?> members
                ? members.entrySet().stream()
                        .map(member -> "\"" + member.getKey() + "\":" + attribute(member.getValue()))
                        .collect(Collectors.joining(",", "{\"M\":{", "}}"))
                : "{\"S\":\"" + value + "\"}";
    }
}
