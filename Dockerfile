# What the image is made of, each pinned by the digest of its index for all processors, so that the
# same is built tomorrow. Both are Temurin 25.0.4.1 as of October 2026. Renew them together and at
# every security release of Java (January, April, July, October); these print today's:
#   docker buildx imagetools inspect maven:3-eclipse-temurin-25 --format '{{.Manifest.Digest}}'
#   docker buildx imagetools inspect eclipse-temurin:25-jre --format '{{.Manifest.Digest}}'
# Another is tried by docker build --build-arg RUN=eclipse-temurin:25-jre@sha256:…
ARG BUILD=maven:3-eclipse-temurin-25@sha256:93b8a14ea2f412782e4e842651273b4d903e35cc496284f178fbbe2d67d00976
ARG RUN=eclipse-temurin:25-jre@sha256:fcd7fd7b387f94bb2ac461478a7436ad8e349924c374ea8313919624dceae636

FROM ${BUILD} AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/terminbot.jar extract --destination /app
# SQLite's own code, which Java would unpack into /tmp, where a container may run nothing.
RUN cd /app && jar --extract --file lib/sqlite-jdbc-*.jar org/sqlite/native/Linux/$(uname -m) \
    && mv org/sqlite/native/Linux/$(uname -m) native && rm -r org

FROM ${RUN}
RUN useradd --system --uid 10001 --home-dir /app terminbot \
    && install --directory --owner=terminbot /app/data
WORKDIR /app
COPY config config
COPY --from=build /app .
# One start for practice: classes come ready from the cache, which halves the time of every other.
ENV JDK_JAVA_OPTIONS=-Dorg.sqlite.lib.path=/app/native
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=terminbot.aot -Dspring.context.exit=onRefresh \
    -jar terminbot.jar --terminbot.data-dir=/tmp/practice && rm -rf /tmp/practice
# Nothing but the volume and /tmp is written: run it with --read-only --tmpfs /tmp. The health stays
# on loopback, where the check below looks; SERVER_ADDRESS=0.0.0.0 lets others ask UP or DOWN,
# and Telegram bring updates.
USER terminbot
VOLUME /app/data
EXPOSE 8080
# Bash speaks HTTP itself here: the image need not have curl or wget.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /livez HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xms48m", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError", \
    "-XX:AOTCache=terminbot.aot", "-jar", "terminbot.jar"]
