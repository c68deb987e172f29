/* The floor F: what it costs to read a registry's files and to parse them with libyaml, and nothing else.
   One process; every *.yaml below the folder, each read whole, its events drained. Says what it has seen. */

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static size_t files, bytes, events, faults;

static void drain(const unsigned char *text, size_t size) {
    yaml_parser_t parser;
    yaml_event_t event;
    int last = 0;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, text, size);
    while (!last) {
        if (!yaml_parser_parse(&parser, &event)) {
            faults++;
            break;
        }
        events++;
        last = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

static void take(const char *path) {
    static unsigned char *buffer;
    static size_t room;
    size_t size = 0, got;
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(2);
    }
    setvbuf(file, NULL, _IONBF, 0);
    do {
        if (room - size < 1 << 16) {
            room = room * 2 + (1 << 17);
            buffer = realloc(buffer, room);
            if (!buffer) {
                perror("realloc");
                exit(2);
            }
        }
        got = fread(buffer + size, 1, room - size, file);
        size += got;
    } while (got);
    fclose(file);
    files++;
    bytes += size;
    drain(buffer, size);
}

static void walk(const char *folder) {
    DIR *stream = opendir(folder);
    struct dirent *entry;
    char path[4096];
    if (!stream) {
        perror(folder);
        exit(2);
    }
    while ((entry = readdir(stream))) {
        size_t length = strlen(entry->d_name);
        if (entry->d_name[0] == '.')
            continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) >= (int)sizeof path)
            continue;
        if (entry->d_type == DT_DIR)
            walk(path);
        else if (length > 5 && !strcmp(entry->d_name + length - 5, ".yaml"))
            take(path);
    }
    closedir(stream);
}

int main(int count, char **arguments) {
    if (count != 2) {
        fputs("usage: floor FOLDER\n", stderr);
        return 2;
    }
    walk(arguments[1]);
    printf("%zu files, %zu bytes, %zu events, %zu with a fault\n", files, bytes, events, faults);
    return 0;
}
