FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app terminbot \
    && install --directory --owner=terminbot /app/data
WORKDIR /app
COPY config config
COPY --from=build /src/target/terminbot.jar terminbot.jar
USER terminbot
VOLUME /app/data
EXPOSE 8080
# Bash speaks HTTP itself here: the image need not have curl or wget.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-jar", "terminbot.jar"]
